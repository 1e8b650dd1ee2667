package shop;

import dev.plinth.annotation.Table;

@Table
interface Shape {}
