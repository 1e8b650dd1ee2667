package dev.plinth.dao;

import dev.plinth.type.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What generated code turns properties with several values into, so that a column keeps a list that
 * nobody else has: a change in place is then seen as one.
 */
public final class ArrayConverters {

  public static final Converter<int[], List<Integer>> INTS =
      new ListConverter<>(
          array -> Arrays.stream(array).boxed().toList(),
          list -> list.stream().mapToInt(Integer::intValue).toArray());

  public static final Converter<long[], List<Long>> LONGS =
      new ListConverter<>(
          array -> Arrays.stream(array).boxed().toList(),
          list -> list.stream().mapToLong(Long::longValue).toArray());

  public static final Converter<double[], List<Double>> DOUBLES =
      new ListConverter<>(
          array -> Arrays.stream(array).boxed().toList(),
          list -> list.stream().mapToDouble(Double::doubleValue).toArray());

  public static final Converter<float[], List<Float>> FLOATS =
      new ListConverter<>(ArrayConverters::list, ArrayConverters::floats);

  public static final Converter<short[], List<Short>> SHORTS =
      new ListConverter<>(ArrayConverters::list, ArrayConverters::shorts);

  public static final Converter<boolean[], List<Boolean>> BOOLEANS =
      new ListConverter<>(ArrayConverters::list, ArrayConverters::booleans);

  private ArrayConverters() {}

  /**
   * For arrays of objects.
   *
   * @param make {@code String[]::new}
   */
  public static <T> Converter<T[], List<T>> array(IntFunction<T[]> make) {
    return new ListConverter<>(
        array -> Collections.unmodifiableList(Arrays.asList(array.clone())),
        list -> list.toArray(make));
  }

  /** For lists; the property gets one that can be changed. */
  public static <T> Converter<List<T>, List<T>> list() {
    return new ListConverter<>(
        list -> Collections.unmodifiableList(new ArrayList<>(list)), ArrayList::new);
  }

  private static List<Float> list(float[] array) {
    List<Float> list = new ArrayList<>(array.length);
    for (float value : array) {
      list.add(value);
    }
    return list;
  }

  private static float[] floats(List<Float> list) {
    float[] array = new float[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static List<Short> list(short[] array) {
    List<Short> list = new ArrayList<>(array.length);
    for (short value : array) {
      list.add(value);
    }
    return list;
  }

  private static short[] shorts(List<Short> list) {
    short[] array = new short[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static List<Boolean> list(boolean[] array) {
    List<Boolean> list = new ArrayList<>(array.length);
    for (boolean value : array) {
      list.add(value);
    }
    return list;
  }

  private static boolean[] booleans(List<Boolean> list) {
    boolean[] array = new boolean[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  /** Copies one way and the other. */
  private record ListConverter<J, T>(Function<J, List<T>> toList, Function<List<T>, J> fromList)
      implements Converter<J, List<T>> {

    @Override
    public List<T> toColumn(J value) {
      return toList.apply(value);
    }

    @Override
    public J toProperty(List<T> value) {
      return fromList.apply(value);
    }
  }
}
