package school;

public record CourseId(int year, String letter) {}
