package dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the machine refused, in one line. */
final class Failures {
  private Failures() {}

  /** Returns a failure that goes through what cannot throw one, with what is said of it. */
  static UncheckedIOException unchecked(IOException e) {
    return new UncheckedIOException(new IOException(said(e), e));
  }

  /** Returns a failure to open the log, with the way round where the folder may not be written. */
  static IOException ofLog(IOException e) {
    Throwable refused = e.getCause() == null ? e : e.getCause();
    boolean denied = refused instanceof AccessDeniedException
        || (refused instanceof FileSystemException file
            && "Read-only file system".equals(file.getReason()));
    return denied
        ? new IOException(said(e) + "; --data DIR names a folder that you may write", e)
        : e;
  }

  /** Returns the failure as a person reads it; Java's own messages are often only a path. */
  static String said(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (e instanceof NotDirectoryException file) {
      return file.getFile() + ": not a folder";
    }
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + ": " + e.getClass().getSimpleName();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
