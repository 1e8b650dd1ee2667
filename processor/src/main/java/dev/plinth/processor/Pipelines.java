package dev.plinth.processor;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/** Gives the processors of one compilation the same pipeline: each reads every entity. */
final class Pipelines {

  /**
   * Processors know of each other only by the compiler that runs them. Weak both ways, for a build
   * tool goes on when the compilation is over; where it wraps the compiler, each has its own.
   */
  private static final Map<ProcessingEnvironment, WeakReference<Pipeline>> RUNNING =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Pipelines() {}

  static Pipeline of(ProcessingEnvironment environment, Options options) {
    WeakReference<Pipeline> running = RUNNING.get(environment);
    Pipeline shared = running == null ? null : running.get();
    if (shared == null) {
      shared = Pipeline.of(environment, options);
      RUNNING.put(environment, new WeakReference<>(shared));
    }
    return shared;
  }
}
