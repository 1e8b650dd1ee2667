package dev.plinth;

import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log what a migration at start-up does. */
final class MigrationLog implements RunListener {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  @Override
  public void revisionFinished(RevisionStep step) {
    LOG.info("Applied revision {} of module {}", step.revision(), step.module());
  }

  @Override
  public void note(String sentence) {
    LOG.warn("{}", sentence);
  }

  @Override
  public void waiting(String sentence) {
    LOG.info("{}", sentence);
  }
}
