package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A plain to-one as others see it.
 *
 * @param shown as the user reads it: {@code Address.user}
 */
public record Reference(String shown, ClassName target) {}
