package dev.plinth.processor.method;

import java.util.List;

/**
 * The name of a method as it is understood.
 *
 * @param most the most rows, 0 for all
 * @param alternatives one of them is to be met: all of its conditions; none for all rows
 */
record DerivedName(
    DerivedVerb verb,
    int most,
    List<List<DerivedCondition>> alternatives,
    List<DerivedOrder> orders) {
  DerivedName {
    alternatives = List.copyOf(alternatives);
    orders = List.copyOf(orders);
  }

  List<DerivedCondition> conditions() {
    return alternatives.stream().flatMap(List::stream).toList();
  }
}
