// Exchanged.
public class Desk
{
    void Swap(Quote one, Quote other) => (one.By, other.By) = (other.By, one.By);
}
