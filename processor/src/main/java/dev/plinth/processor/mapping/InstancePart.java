package dev.plinth.processor.mapping;

/** A part that reads or writes instances, and so is written for each variant of a hierarchy. */
interface InstancePart extends MappingPart {}
