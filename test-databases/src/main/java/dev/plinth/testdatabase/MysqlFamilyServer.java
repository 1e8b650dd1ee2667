package dev.plinth.testdatabase;

/** A server that takes the statements of MySQL. */
abstract class MysqlFamilyServer extends StartedServer {

  MysqlFamilyServer(String name, String product) {
    super(name, product);
  }

  @Override
  final ServerDatabases databases(String adminUrl) {
    return new ServerDatabases(adminUrl, "create database %s", "drop database if exists %s");
  }

  @Override
  final String listOfDatabases() {
    return "show databases";
  }

  /** The user who may do all may run such a server only when saying so. */
  static boolean isSuperUser() {
    return System.getProperty("user.name").equals("root");
  }
}
