// ONR2001: Set By from 'speaker'
class Desk
{
    Quote Make(string speaker)
    {
        return new()
        {
            Text = "It rained.", // as heard
            Topic = "weather"
        };
    }

    Quote Same(string speaker)
    {
        return new()
        {
            Text = "It rained.",
            Topic = "weather", // as always
        };
    }
}
// becomes
class Desk
{
    Quote Make(string speaker)
    {
        return new()
        {
            Text = "It rained.", // as heard
            Topic = "weather",
            By = speaker
        };
    }

    Quote Same(string speaker)
    {
        return new()
        {
            Text = "It rained.",
            Topic = "weather", // as always
            By = speaker,
        };
    }
}
