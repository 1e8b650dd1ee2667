/** What the query cases ask about. */
@org.jspecify.annotations.NullMarked
package shop;
