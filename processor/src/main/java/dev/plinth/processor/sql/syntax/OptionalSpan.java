package dev.plinth.processor.sql.syntax;

/**
 * A part of a text that is left out where an argument is absent: {@code /* if :name *}{@code / … /*
 * end *}{@code /}.
 *
 * @param start of the first comment
 * @param bodyStart behind it
 * @param bodyEnd before the last comment
 * @param end behind it
 */
public record OptionalSpan(
    String parameter, int parameterOffset, int start, int bodyStart, int bodyEnd, int end) {}
