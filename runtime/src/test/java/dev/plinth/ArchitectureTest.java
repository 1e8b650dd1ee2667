package dev.plinth;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
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
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps every class in its room: who may import whom, and what no room may use. */
final class ArchitectureTest {

  private static final String ROOT = "dev.plinth";

  /**
   * A room and the rooms it may import besides itself; two dots mean "and the rooms inside". The
   * root may import all and nobody imports the root. Who may import {@code schema} may name the
   * types of its columns as well.
   */
  private static final String ROOMS =
      """
      annotation          : type
      type                :
      error               :
      schema              : type
      schema.operation    : type schema
      schema.json         : type schema schema.operation schema.diff error
      schema.fragment     : type schema schema.json error
      schema.diff         : type schema schema.operation error
      dialect             : type schema..
      dialect.sqlite      : type schema.. dialect
      dialect.postgresql  : type schema.. dialect
      dialect.mariadb     : type schema.. dialect
      dialect.mysql       : type schema.. dialect dialect.mariadb
      dialect.h2          : type schema.. dialect
      dialect.registry    : type schema.. dialect..
      migration           : type schema.. dialect.. error migration..
      migration.revision  : type schema.. dialect.. error
      migration.lint      : type schema.. dialect.. error migration.revision
      migration.lint.rule : type schema.. dialect.. error migration.revision migration.lint
      migration.merge     : type schema.. dialect.. error migration.revision
      migration.inspect   : type schema.. dialect.. error
      migration.runner    : type schema.. dialect.. error migration.revision migration.inspect
      dao                 : annotation type dialect.. error
      query               : annotation type dialect error dao
      session             : annotation type dialect error dao query
      """;

  private static final String[] ROOMS_WITH_A_CONNECTION = {
    ROOT,
    "dev.plinth.dao",
    "dev.plinth.session",
    "dev.plinth.migration.inspect",
    "dev.plinth.migration.runner"
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("test-databases"))
          .importPackages(ROOT);

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatItMay(Room room) {
    check(
        classes()
            .that()
            .resideInAPackage(room.name())
            .should()
            .onlyDependOnClassesThat(
                resideOutsideOfPackage(ROOT + "..")
                    .or(resideInAnyPackage(room.mayImport().toArray(String[]::new)))));
  }

  @Test
  void everyPackageIsAKnownRoom() {
    Set<String> known = rooms().map(Room::name).collect(Collectors.toSet());
    known.add(ROOT);
    assertThat(packages().map(JavaPackage::getName)).isSubsetOf(known);
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

  @Test
  void onlyRoomsWithAConnectionKnowJdbcAndJdbi() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOMS_WITH_A_CONNECTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "com.zaxxer.."));
  }

  @Test
  void nothingReflects() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect.."));
    check(
        noClasses()
            .should()
            .callMethodWhere(
                target(owner(JavaClass.Predicates.equivalentTo(Class.class)))
                    .and(
                        target(
                            nameMatching(
                                "forName|newInstance|getDeclared.*"
                                    + "|get(Method|Field|Constructor|RecordComponent)s?")))));
  }

  @Test
  void namesSayWhatClassesDo() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)"));
  }

  /** {@code import dev.plinth.annotation.*; import dev.plinth.dao.*;} leaves nothing ambiguous. */
  @Test
  void packagesThatApplicationsImportShareNoName() {
    assertThat(
            Stream.of("", ".annotation", ".dao", ".error", ".query", ".session")
                .flatMap(room -> CLASSES.getPackage(ROOT + room).getClasses().stream())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .map(JavaClass::getSimpleName))
        .contains("Database", "Sql", "Crud", "PlinthException", "Select", "Session")
        .doesNotHaveDuplicates();
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }

  private static Stream<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).distinct();
  }

  private static Stream<Room> rooms() {
    return ROOMS.lines().map(Room::parse);
  }

  /** One line of the table. */
  private record Room(String name, List<String> mayImport) {

    static Room parse(String line) {
      List<String> packages =
          Arrays.stream(line.replace(":", " ").trim().split("\\s+"))
              .map(word -> ROOT + "." + word)
              .toList();
      return new Room(packages.get(0), packages);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
