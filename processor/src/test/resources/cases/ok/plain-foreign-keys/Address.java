package shop;

import dev.plinth.annotation.ForeignKey;

record Address(String city, @ForeignKey(Country.class) String country) {}
