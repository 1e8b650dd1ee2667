package school;

import dev.plinth.annotation.Column;

public record CourseId(int year, @Column(length = 40) String letter) {}
