// ONR2009: Mark 'Speaker' with [AttributedTo]
// lang: 10
// nullable: disable
[OnRecord.Claim]
public class Saying
{
    /// <summary>Who.</summary>
    [System.Obsolete] public string Speaker { get; set; } // somebody
}

[OnRecord.Claim] public class Short { public string Speaker; }
// becomes
[OnRecord.Claim]
public class Saying
{
    /// <summary>Who.</summary>
    [OnRecord.AttributedTo]
    [System.Obsolete] public string Speaker { get; set; } // somebody
}

[OnRecord.Claim] public class Short { [OnRecord.AttributedTo] public string Speaker; }
