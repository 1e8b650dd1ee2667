package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Table
record City(@Id String code, @OnMethods.Nullable String name) {}

class OnMethods {
  @Target(ElementType.METHOD)
  @interface Nullable {}
}
