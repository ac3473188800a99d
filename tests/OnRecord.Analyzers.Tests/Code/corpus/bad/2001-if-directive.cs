// In a part of the file that a symbol switches on.
#define DRAFTS
public class Desk
{
#if DRAFTS
    Quote Draft(string text) => new() { Text = text }; // ONR2001
#else
    Quote Draft(string text, string by) => new() { Text = text, By = by };
#endif
}
