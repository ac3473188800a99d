// An asynchronous publisher of what is to come.
public class Desk
{
    Task Publish([Publishes] Task<Quote> quote) => quote; // ONR2010
}
