package till;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jdbi.v3.core.qualifier.Qualifier;

/** Codes that are stored from right to left. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Mirrored {}
