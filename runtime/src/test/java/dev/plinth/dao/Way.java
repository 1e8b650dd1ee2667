package dev.plinth.dao;

import dev.plinth.Database;
import dev.plinth.DatabaseBuilder;
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

    @Override
    Database open(String url) {
      return builder(url).open().createTables();
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

    @Override
    Database open(String url) {
      Database db = DIRECT.open(url);
      db.jdbi().setSqlLogger(new SqlLogger() {});
      return db;
    }
  },

  /** Through Jdbi's own statements. */
  PIPELINE {
    @Override
    Database open() {
      return open("jdbc:sqlite::memory:");
    }

    @Override
    Database open(String url) {
      return builder(url).pipeline().open().createTables();
    }
  };

  /** An empty database in memory with tables. */
  abstract Database open();

  /** The database behind the URL, with tables. */
  abstract Database open(String url);

  private static DatabaseBuilder builder(String url) {
    return Shop.builder().url(url).poolSize(2);
  }
}
