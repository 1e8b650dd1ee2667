package lombok;

/** Stands in for the one of Lombok. */
public @interface Getter {}
