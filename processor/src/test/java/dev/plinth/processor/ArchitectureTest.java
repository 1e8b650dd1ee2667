package dev.plinth.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps every class in its room: who may import whom, and what no room may use. */
final class ArchitectureTest {

  private static final String ROOT = "dev.plinth.processor";

  /** In the order of the data: a room may import the rooms before it, never one behind. */
  private static final List<String> ROOMS =
      List.of(
          "problem",
          "declaration",
          "model",
          "check",
          "snapshot",
          "sql.syntax",
          "sql",
          "mapping",
          "method",
          "writer");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("test-databases"))
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("roomNumbers")
  void aRoomImportsOnlyTheRoomsBeforeIt(int number) {
    String[] allowed =
        ROOMS.subList(0, number + 1).stream().map(ArchitectureTest::named).toArray(String[]::new);
    check(
        classes()
            .that()
            .resideInAPackage(named(ROOMS.get(number)))
            .should()
            .onlyDependOnClassesThat(
                resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed))));
  }

  @Test
  void everyPackageIsAKnownRoom() {
    assertThat(packages().map(JavaPackage::getName))
        .allMatch(
            name -> name.equals(ROOT) || ROOMS.stream().anyMatch(room -> named(room).equals(name)));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(packages())
        .isNotEmpty()
        .allMatch(ArchitectureTest::isNullMarked, "has a package-info with @NullMarked");
  }

  @Test
  void roomsHaveNoCycles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  /** The others see what the compiler has read as plain values; a modifier is one. */
  @Test
  void onlyTheEdgesKnowTheCompilersModel() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, named("problem"), named("declaration"), named("writer"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "javax.lang.model.element",
                        "javax.lang.model.type",
                        "javax.lang.model.util")
                    .and(not(equivalentTo(Modifier.class)))));
  }

  @Test
  void onlyTheWriterKnowsTheFiler() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, named("writer"))
            .should()
            .dependOnClassesThat(equivalentTo(Filer.class)));
  }

  @Test
  void onlyTheProblemRoomKnowsTheMessager() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, named("problem"))
            .should()
            .dependOnClassesThat(equivalentTo(Messager.class)));
  }

  /** Binding SQL may prepare a statement on an in-memory SQLite; nobody else connects. */
  @Test
  void onlyTheSqlRoomKnowsJdbc() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(named("sql"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));
  }

  @Test
  void nothingKnowsWhatRunsLater() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "com.zaxxer..", "dev.plinth.migration.."));
  }

  @Test
  void nothingReflects() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."));
  }

  /** What comes out depends on nothing but sources, class files and options. */
  @Test
  void nothingAsksTheMachine() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..")
                    .or(belongToAnyOf(Clock.class, Random.class, File.class, Files.class))));
    check(
        noClasses()
            .should()
            .callMethodWhere(
                target(owner(equivalentTo(System.class)))
                    .and(target(nameMatching("get(env|Property)|currentTimeMillis|nanoTime")))));
    check(noClasses().should().callMethodWhere(target(nameMatching("now|(get|system)Default"))));
  }

  @Test
  void namesSayWhatClassesDo() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static String named(String room) {
    return ROOT + "." + room;
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }

  private static Stream<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).distinct();
  }

  private static IntStream roomNumbers() {
    return IntStream.range(0, ROOMS.size());
  }
}
