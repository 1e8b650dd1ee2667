package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface of the user's own statements. For {@code Users} the class {@code UsersImpl} is
 * generated beside it, which takes a database, a session, a Jdbi or a handle as {@code UserDao}
 * does. An interface that extends {@code Crud} gets the methods of the entity's DAO as well.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Dao {}
