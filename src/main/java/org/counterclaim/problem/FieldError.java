package org.counterclaim.problem;

/**
 * One wrong field.
 *
 * @param field its path in the body, such as {@code answer.min} or {@code via[1].name}, or a parameter's name
 * @param message what it must be
 */
public record FieldError(String field, String message) {}
