package shop;

interface Addresses {}
