package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.FOLDER_EXISTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A directory that lives in a map; its place is called {@code db-migrations}. */
public final class MemoryDirectory implements RevisionDirectory {

  private final Map<String, String> files = new TreeMap<>();
  private boolean exists;

  @Override
  public boolean exists() {
    return exists;
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public String nameOf(String path) {
    return path.isEmpty() ? "db-migrations" : "db-migrations/" + path;
  }

  @Override
  public List<String> folders() {
    return files.keySet().stream()
        .filter(path -> path.contains("/"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .distinct()
        .toList();
  }

  @Override
  public List<String> files(String folder) {
    String start = folder + "/";
    return files.keySet().stream()
        .filter(path -> path.startsWith(start))
        .map(path -> path.substring(start.length()))
        .toList();
  }

  @Override
  public void create(String folder, Map<String, String> contents) {
    if (folders().contains(folder)) {
      throw FOLDER_EXISTS.about(nameOf(folder));
    }
    contents.forEach((name, text) -> files.put(folder + "/" + name, text));
  }

  @Override
  public void write(String path, String text) {
    exists = true;
    files.put(path, text);
  }

  @Override
  public void replace(Map<String, String> contents) {
    contents.forEach(this::write);
  }

  @Override
  public void finish() {
    // Nothing here is ever cut off.
  }

  /** Removes a file, or a folder with all files in it. */
  public void delete(String path) {
    files.keySet().removeIf(file -> file.equals(path) || file.startsWith(path + "/"));
  }

  /** Replaces a part of a file that must be there. */
  public void replace(String path, String part, String replacement) {
    String text = files.get(path);
    if (text == null || !text.contains(part)) {
      throw new IllegalArgumentException(path + " has no " + part);
    }
    files.put(path, text.replace(part, replacement));
  }

  /** All files and their texts. */
  public Map<String, String> all() {
    return Map.copyOf(files);
  }
}
