package dev.plinth.migration.revision;

import java.util.List;
import java.util.Map;

/** A place that revisions are read from and written to. */
public interface RevisionDirectory extends RevisionSource {

  /** Whether it is there. */
  boolean exists();

  /** Names of its folders, sorted. */
  List<String> folders();

  /** Names of the files of a folder, sorted. */
  List<String> files(String folder);

  /**
   * Makes a folder with these files, or nothing of it.
   *
   * @throws dev.plinth.error.RevisionException if it is there already or can't be written
   */
  void create(String folder, Map<String, String> files);

  /**
   * Writes or replaces one file, or nothing of it; makes the place if it is not there.
   *
   * @throws dev.plinth.error.RevisionException if it can't be written
   */
  void write(String path, String text);

  /**
   * Writes or replaces files of folders that are there, or none of them; if it is cut off, {@link
   * #finish()} writes the rest.
   *
   * @throws dev.plinth.error.RevisionException if they can't be written
   */
  void replace(Map<String, String> files);

  /**
   * Finishes a replacement that was cut off, as by a killed process.
   *
   * @throws dev.plinth.error.RevisionException if it can't be written
   */
  void finish();
}
