package sakila;

import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A foreign key as all of them are here: no row goes while others refer to it. */
@ManyToOne(onDelete = ReferentialAction.RESTRICT, onUpdate = ReferentialAction.CASCADE)
@Target(ElementType.FIELD)
@interface Reference {}
