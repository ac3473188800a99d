// In another order.
public class Desk
{
    Interview Make(string text, string who) => new Interview(speaker: who, text: text);
}
