// Copied from another claim.
public class Desk
{
    Quote Copy(Quote other) => new Quote { Text = other.Text, By = other.By };
}
