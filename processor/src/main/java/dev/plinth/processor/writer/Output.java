package dev.plinth.processor.writer;

/**
 * Where the files of one module go.
 *
 * @param files those beside its class files
 * @param module its name, under which they stand
 */
public record Output(ResourceFiles files, String module) {}
