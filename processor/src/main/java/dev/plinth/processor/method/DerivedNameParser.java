package dev.plinth.processor.method;

import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.problem.DaoCode;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands names such as {@code findFirst3ByNameAndUserEmailLikeOrderByNameDesc}. Properties may
 * be called like words, so each reading is tried until the whole name has one.
 */
final class DerivedNameParser {
  private static final Pattern SUBJECT =
      Pattern.compile("(?:All)?(?:(?:First|Top)(\\d{0,6}))?(?=By|OrderBy|$)(?:By(?!$))?(.*)");
  private static final Pattern NEXT = Pattern.compile("(And|Or)(?=\\p{Lu})|OrderBy");
  private static final String IGNORE_CASE = "IgnoreCase";
  private static final String ORDER_BY = "OrderBy";

  private final DerivedPaths paths;
  private final EntityOutline entity;

  /** Where the reading that came farthest ended. */
  private String stuck = "";

  private int shortest = Integer.MAX_VALUE;

  DerivedNameParser(DerivedPaths paths, EntityOutline entity) {
    this.paths = paths;
    this.entity = entity;
  }

  /** Empty where it can't be understood, which is reported. */
  Optional<DerivedName> parse(DaoMethodDeclaration method, DerivedVerb verb, Problems problems) {
    Matcher subject = SUBJECT.matcher(method.name().substring(verb.word().length()));
    if (!subject.matches()) {
      problems.add(
          DaoCode.DERIVED_SUBJECT,
          method.source(),
          method.shown(),
          method.name().substring(verb.word().length()),
          verb.word());
      return Optional.empty();
    }
    String rest = subject.group(2);
    Optional<Reading> reading =
        rest.isEmpty() || rest.startsWith(ORDER_BY) ? end(List.of(), rest) : conditions(rest);
    if (reading.isEmpty()) {
      reject(method, problems);
    }
    return reading.map(
        read -> new DerivedName(verb, most(subject.group(1)), read.alternatives(), read.orders()));
  }

  private static int most(@Nullable String digits) {
    return digits == null ? 0 : digits.isEmpty() ? 1 : Integer.parseInt(digits);
  }

  private Optional<Reading> conditions(String text) {
    return condition(text, List.of(List.of()));
  }

  /** Reads one condition, and all that follows. */
  private Optional<Reading> condition(String text, List<List<DerivedCondition>> before) {
    for (DerivedPaths.Found found : paths.in(entity, text)) {
      for (Word word : words()) {
        if (found.rest().startsWith(word.text())) {
          String behind = found.rest().substring(word.text().length());
          DerivedCondition condition =
              new DerivedCondition(found.path(), word.operator(), word.ignoresCase());
          Optional<Reading> reading = next(behind, and(before, condition));
          if (reading.isPresent()) {
            return reading;
          }
        }
      }
    }
    stuckAt(text);
    return Optional.empty();
  }

  private Optional<Reading> next(String text, List<List<DerivedCondition>> read) {
    Matcher connective = NEXT.matcher(text);
    if (!connective.lookingAt() || text.startsWith(ORDER_BY)) {
      return end(read, text);
    }
    return condition(
        text.substring(connective.end()), text.startsWith("And") ? read : orElse(read));
  }

  private Optional<Reading> end(List<List<DerivedCondition>> read, String text) {
    if (text.isEmpty()) {
      return Optional.of(new Reading(read, List.of()));
    }
    return text.startsWith(ORDER_BY)
        ? orders(text.substring(ORDER_BY.length()), List.of())
            .map(orders -> new Reading(read, orders))
        : Optional.empty();
  }

  private Optional<List<DerivedOrder>> orders(String text, List<DerivedOrder> before) {
    if (text.isEmpty() && !before.isEmpty()) {
      return Optional.of(before);
    }
    for (DerivedPaths.Found found : paths.in(entity, text)) {
      for (String way : List.of("Desc", "Asc", "")) {
        if (found.rest().startsWith(way)) {
          DerivedOrder order = new DerivedOrder(found.path(), way.equals("Desc"));
          Optional<List<DerivedOrder>> all =
              orders(
                  found.rest().substring(way.length()),
                  Stream.concat(before.stream(), Stream.of(order)).toList());
          if (all.isPresent()) {
            return all;
          }
        }
      }
    }
    stuckAt(text);
    return Optional.empty();
  }

  private static List<List<DerivedCondition>> and(
      List<List<DerivedCondition>> before, DerivedCondition condition) {
    List<List<DerivedCondition>> all = new ArrayList<>(before);
    List<DerivedCondition> last = new ArrayList<>(all.remove(all.size() - 1));
    last.add(condition);
    all.add(List.copyOf(last));
    return List.copyOf(all);
  }

  private static List<List<DerivedCondition>> orElse(List<List<DerivedCondition>> before) {
    List<List<DerivedCondition>> all = new ArrayList<>(before);
    all.add(List.of());
    return List.copyOf(all);
  }

  private void stuckAt(String text) {
    if (text.length() < shortest) {
      shortest = text.length();
      stuck = text;
    }
  }

  /** Tells what of the name is neither a property nor an operator. */
  private void reject(DaoMethodDeclaration method, Problems problems) {
    Matcher next = NEXT.matcher(stuck);
    String part = next.find() && next.start() > 0 ? stuck.substring(0, next.start()) : stuck;
    List<DerivedPaths.Found> begun = paths.in(entity, part);
    if (begun.isEmpty()) {
      String name = withoutOperator(part);
      if (paths.isCollection(entity, name)) {
        problems.add(DaoCode.DERIVED_MANY, method.source(), method.shown(), name, example(name));
        return;
      }
      problems.add(
          DaoCode.DERIVED_PROPERTY,
          method.source(),
          method.shown(),
          name,
          entity.declaration().shown(),
          NearestName.hint(name, paths.names(entity)));
      return;
    }
    DerivedPaths.Found found = begun.get(0);
    problems.add(
        DaoCode.DERIVED_WORD,
        method.source(),
        method.shown(),
        found.rest(),
        found.path().shown(),
        NearestName.hint(found.rest(), known(found.path())));
  }

  /** A property of what a property with many values holds. */
  private String example(String name) {
    return paths.names(entity).stream()
        .map(CamelCase::capitalised)
        .filter(each -> each.startsWith(name))
        .findFirst()
        .orElse(name);
  }

  private List<String> known(DerivedPath path) {
    return Stream.concat(
            path.property().target().flatMap(paths::entity).stream()
                .flatMap(target -> paths.names(target).stream()),
            words().stream().map(Word::text).filter(word -> !word.isEmpty()))
        .toList();
  }

  private static String withoutOperator(String part) {
    return words().stream()
        .map(Word::text)
        .filter(word -> !word.isEmpty() && part.endsWith(word) && part.length() > word.length())
        .findFirst()
        .map(word -> part.substring(0, part.length() - word.length()))
        .orElse(part);
  }

  /** All operators as they are written, the longest first. */
  private static List<Word> words() {
    return Arrays.stream(DerivedOperator.values())
        .flatMap(
            operator ->
                operator.words().stream()
                    .flatMap(
                        word ->
                            Stream.of(
                                new Word(word, operator, false),
                                new Word(word + IGNORE_CASE, operator, true))))
        .sorted(Comparator.comparing(word -> -word.text().length()))
        .toList();
  }

  private record Word(String text, DerivedOperator operator, boolean ignoresCase) {}

  private record Reading(List<List<DerivedCondition>> alternatives, List<DerivedOrder> orders) {}
}
