/** Entity mappings made of lambdas, so that a test can say in a few lines what it maps. */
@NullMarked
package dev.plinth.session.mapping;

import org.jspecify.annotations.NullMarked;
