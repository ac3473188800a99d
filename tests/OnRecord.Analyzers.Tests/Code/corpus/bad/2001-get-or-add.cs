// Made by the callback of a cache.
public class Desk
{
    readonly System.Collections.Concurrent.ConcurrentDictionary<string, Quote> _cache = new();

    Quote Get(string text) => _cache.GetOrAdd(text, static key => new Quote { Text = key }); // ONR2001
}
