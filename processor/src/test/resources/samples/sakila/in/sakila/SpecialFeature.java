package sakila;

import dev.plinth.type.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What is on a disc beside the film. MySQL has a type for sets; here they are a text. */
public enum SpecialFeature {
  TRAILERS,
  COMMENTARIES,
  DELETED_SCENES,
  BEHIND_THE_SCENES;

  static final class AsText implements Converter<Set<SpecialFeature>, String> {
    @Override
    public String toColumn(Set<SpecialFeature> value) {
      return value.stream().sorted().map(SpecialFeature::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SpecialFeature> toProperty(String value) {
      return Arrays.stream(value.split(","))
          .filter(name -> !name.isEmpty())
          .map(SpecialFeature::valueOf)
          .collect(Collectors.toSet());
    }
  }
}
