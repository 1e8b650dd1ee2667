package dev.plinth.dao;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import org.jdbi.v3.core.statement.SqlLogger;

/** The ways that a statement can take through a database. */
enum Way {
  /** Retained on the connection, run directly. */
  DIRECT {
    @Override
    Database open() {
      return Shop.inMemory();
    }
  },

  /** The same, with somebody who watches. */
  OBSERVED {
    @Override
    Database open() {
      Database db = Shop.inMemory();
      db.jdbi().setSqlLogger(new SqlLogger() {});
      return db;
    }
  },

  /** Through Jdbi's own statements. */
  PIPELINE {
    @Override
    Database open() {
      return Shop.builder().url("jdbc:sqlite::memory:").pipeline().open().createTables();
    }
  };

  /** An empty database with tables. */
  abstract Database open();
}
