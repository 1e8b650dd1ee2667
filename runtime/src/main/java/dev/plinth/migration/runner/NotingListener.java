package dev.plinth.migration.runner;

import java.util.List;

/** Keeps the notes for the report and passes everything on. */
final class NotingListener implements RunListener {
  private final RunListener next;
  private final List<String> notes;

  NotingListener(RunListener next, List<String> notes) {
    this.next = next;
    this.notes = notes;
  }

  @Override
  public void revisionStarted(RevisionStep step) {
    next.revisionStarted(step);
  }

  @Override
  public void comment(List<String> lines) {
    next.comment(lines);
  }

  @Override
  public void statement(String sql) {
    next.statement(sql);
  }

  @Override
  public void dataBatch(RevisionStep step, String id, long done, long total) {
    next.dataBatch(step, id, done, total);
  }

  @Override
  public void revisionFinished(RevisionStep step) {
    next.revisionFinished(step);
  }

  @Override
  public void note(String sentence) {
    notes.add(sentence);
    next.note(sentence);
  }

  @Override
  public void waiting(String sentence) {
    next.waiting(sentence);
  }
}
