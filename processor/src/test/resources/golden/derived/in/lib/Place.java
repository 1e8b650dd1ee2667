package lib;

record Place(String city, String zip) {}
