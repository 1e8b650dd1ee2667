package shop;

class Address {}
