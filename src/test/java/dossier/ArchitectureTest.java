package dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder list is the architecture: who may import whom, and which library belongs where. */
class ArchitectureTest {
  private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
      Map.entry("question", Set.of()),
      Map.entry("schedule", Set.of()),
      Map.entry("optimize", Set.of("schedule")),
      Map.entry("plan", Set.of("schedule")),
      Map.entry("assess", Set.of("question")),
      Map.entry("check", Set.of("question")),
      Map.entry("find", Set.of("question", "schedule")),
      Map.entry("drill", Set.of("question", "schedule")),
      Map.entry("stats", Set.of("question", "schedule", "assess")),
      Map.entry("format", Set.of("question")),
      Map.entry("store", Set.of("schedule")),
      Map.entry(
          "tui",
          Set.of(
              "question",
              "schedule",
              "optimize",
              "plan",
              "assess",
              "check",
              "find",
              "drill",
              "stats")),
      Map.entry(
          "cli",
          Set.of(
              "question",
              "schedule",
              "optimize",
              "plan",
              "assess",
              "check",
              "find",
              "drill",
              "stats",
              "format",
              "store",
              "tui")));

  /** Each library, and the packages that may use it. */
  private static final Map<String, Set<String>> LIBRARIES = Map.of(
      "com.googlecode.lanterna", Set.of("tui"),
      "tools.jackson", Set.of("format", "store", "cli"),
      "org.snakeyaml", Set.of("format"),
      "picocli", Set.of("cli"));

  /** The packages that know no clock, no randomness and no files. */
  private static final List<String> PURE = List.of(
      "question", "schedule", "optimize", "plan", "assess", "check", "find", "drill", "stats");

  private static final JavaClasses DOSSIER = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dossier");

  @ParameterizedTest
  @MethodSource("packages")
  void packageImportsOnlyWhatTheTableAllows(String name) {
    imports("dossier", name).check(DOSSIER);
  }

  private static Set<String> packages() {
    return new TreeSet<>(IMPORTS.keySet());
  }

  @Test
  void everyPackageIsInTheTable() {
    var found = new TreeSet<String>();
    DOSSIER.forEach(c -> found.add(c.getPackageName().replaceFirst("^dossier\\.?", "")));
    assertEquals(packages(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.googlecode.lanterna", "tools.jackson", "org.snakeyaml", "picocli"})
  void libraryStaysWhereItBelongs(String library) {
    library("dossier", library).check(DOSSIER);
  }

  @Test
  void onlyKnownLibrariesAreUsed() {
    var known = new ArrayList<String>(List.of("java..", "dossier..", "sun.misc.."));
    LIBRARIES.keySet().forEach(library -> known.add(library + ".."));
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .allowEmptyShould(false)
        .check(DOSSIER);
  }

  @ParameterizedTest
  @FieldSource("PURE")
  void pureCodeKnowsNoClockNoChanceAndNoFiles(String name) {
    pure("dossier", name).check(DOSSIER);
  }

  /** The negative control: classes that break each rule are found, so a rule that passes says so. */
  @Test
  void aRuleThatIsBrokenFails() {
    JavaClasses control = new ClassFileImporter().importPackages("control");
    List<String> broken = new ArrayList<>();
    for (ArchRule rule : List.of(
        imports("control", "question"),
        library("control", "com.googlecode.lanterna"),
        pure("control", "question"))) {
      if (rule.evaluate(control).hasViolation()) {
        broken.add(rule.getDescription().replaceFirst(" should.*", ""));
      }
    }
    assertEquals(3, broken.size(), broken.toString());
    assertTrue(PURE.contains("question"));
  }

  private static ArchRule imports(String root, String name) {
    var allowed = new ArrayList<String>();
    allowed.add(root + "." + name + "..");
    IMPORTS.get(name).forEach(other -> allowed.add(root + "." + other + ".."));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(root + "..")
            .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
        .allowEmptyShould(true);
  }

  private static ArchRule library(String root, String library) {
    String[] users =
        LIBRARIES.get(library).stream().map(u -> root + "." + u + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library + ".."));
  }

  private static ArchRule pure(String root, String name) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net.."))
        .orShould()
        .callMethod("java.time.Instant", "now")
        .orShould()
        .callMethod("java.lang.System", "currentTimeMillis")
        .orShould()
        .callMethod("java.lang.System", "nanoTime")
        .orShould()
        .callMethod("java.lang.Math", "random")
        .orShould()
        .callConstructor("java.util.Random")
        .orShould()
        .callMethod("java.util.Locale", "getDefault")
        .orShould()
        .callMethod("java.time.ZoneId", "systemDefault")
        .allowEmptyShould(true);
  }
}
