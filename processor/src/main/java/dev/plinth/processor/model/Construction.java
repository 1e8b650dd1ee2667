package dev.plinth.processor.model;

import java.util.List;

/**
 * How generated code makes an instance.
 *
 * @param arguments the properties that the constructor takes, in its order; all others are written
 *     afterwards
 */
public record Construction(List<PropertyModel> arguments) {
  public Construction {
    arguments = List.copyOf(arguments);
  }
}
