// Copied from another claim.
public class Desk
{
    void Copy(Quote from, Quote to) => to.By = from.By;
}
