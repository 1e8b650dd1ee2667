package dev.plinth.testdatabase;

import java.util.List;

/** URLs that hold a password, in every form that drivers take, and that lead nowhere. */
public final class SecretUrls {

  /** The password in all of them, which nobody may ever see. */
  public static final String SECRET = "s3cret!";

  /** Nobody listens on port 1. */
  public static final List<String> ALL =
      List.of(
          "jdbc:postgresql://127.0.0.1:1/shop?user=ann&password=s3cret!",
          "jdbc:postgresql://127.0.0.1:1/shop?password=s3cret!&connectTimeout=soon",
          "jdbc:postgresql://127.0.0.1:port/shop?user=ann&password=s3cret!",
          "jdbc:postgresql://ann:s3cret!@127.0.0.1:1/shop",
          "jdbc:postgresql://127.0.0.1:1/shop?sslpassword=s3cret!&ssl=true",
          "jdbc:mariadb://127.0.0.1:1/shop?user=ann&password=s3cret!",
          "jdbc:mariadb://127.0.0.1:1/shop?password=s3cret!&connectTimeout=soon",
          "jdbc:mariadb://ann:s3cret!@127.0.0.1:1/shop",
          "jdbc:mariadb://address=(host=127.0.0.1)(port=1)(password=s3cret!)/shop",
          "jdbc:mariadb:nosuch://127.0.0.1:1/shop?password=s3cret!",
          "jdbc:mysql://127.0.0.1:1/shop?user=ann&password=s3cret!",
          "jdbc:mysql://127.0.0.1:1/shop?user=ann&password=s3cret%21",
          "jdbc:mysql://127.0.0.1:1/shop?password=s3cret!&connectTimeout=soon",
          "jdbc:mysql://ann:s3cret!@127.0.0.1:1/shop",
          "jdbc:mysql://ann:in/s3cret!@127.0.0.1:1/shop",
          "jdbc:mysql://ann:in@s3cret!@127.0.0.1:1/shop",
          "jdbc:mysql://ann:s3cret!@127.0.0.1:1,bob:s3cret!@127.0.0.1:2/shop?retriesAllDown=1",
          "jdbc:mysql://address=(host=127.0.0.1)(port=1)(user=ann)(password=s3cret!)/shop",
          "jdbc:mysql://(host=127.0.0.1,port=1,user=ann,password=s3cret!)/shop",
          "jdbc:mysql:nosuch://ann:s3cret!@127.0.0.1:1/shop",
          "jdbc:h2:tcp://127.0.0.1:1/shop;USER=ann;PASSWORD=s3cret!",
          "jdbc:h2:mem:shop;PASSWORD=s3cret!;NOSUCH=1",
          "jdbc:h2:mem:shop;PWD=s3cret!",
          "jdbc:sqlite:/nosuch/shop.db?password=s3cret!",
          "jdbc:sqlserver://127.0.0.1:1;user=ann;password=s3cret!",
          "jdbc:oracle:thin:ann/s3cret!@127.0.0.1:1/shop",
          "postgres://ann:s3cret!@127.0.0.1:1/shop",
          "ann/s3cret!@shop");

  private SecretUrls() {}
}
