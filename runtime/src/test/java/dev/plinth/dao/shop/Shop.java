package dev.plinth.dao.shop;

import dev.plinth.Database;
import dev.plinth.DatabaseBuilder;

/** Opens databases for the entities of this package. */
public final class Shop {

  private Shop() {}

  /** A builder that knows the entities. */
  public static DatabaseBuilder builder() {
    return Database.builder()
        .entities(
            UserTable.USER,
            AddressTable.ADDRESS,
            CountryTable.COUNTRY,
            NoteTable.NOTE,
            EmployeeTable.EMPLOYEE,
            SampleTable.SAMPLE);
  }

  /** An empty database in memory with all tables. */
  public static Database inMemory() {
    return builder().url("jdbc:sqlite::memory:").open().createTables();
  }
}
