package shop;

class UserTable {}
