package org.yoriai.sheet;

/** 点 */
record Point(double x, double y) {
    double to(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
