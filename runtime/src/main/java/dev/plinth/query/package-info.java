/** The typed query language: immutable expressions over typed columns, rendered once per shape. */
@NullMarked
package dev.plinth.query;

import org.jspecify.annotations.NullMarked;
