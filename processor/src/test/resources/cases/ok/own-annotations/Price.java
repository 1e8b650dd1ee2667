package shop;

@Money
@interface Price {}
