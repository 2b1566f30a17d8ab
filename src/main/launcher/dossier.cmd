@echo off
rem Dossier in Windows Terminal, line by line. The full screen needs a Unix terminal: there, start the file dossier in WSL.
rem Written by the documentation of cmd.exe; never run on Windows yet.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%java\bin\java.exe" set "java=%home%java\bin\java.exe"
rem What is printed and read is UTF-8.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Ddossier.home="%home%." -Ddossier.terminal=false -cp "%home%lib\dossier.jar" dossier.cli.Main %*
set "code=%errorlevel%"
chcp %page% >nul
exit /b %code%
