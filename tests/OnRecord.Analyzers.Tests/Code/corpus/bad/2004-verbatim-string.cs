// A verbatim text with blanks around it.
public class Desk
{
    Quote Make(string text) => new() { Text = text, By = @"  TBC  " }; // ONR2004
}
