// A delegate that publishes.
public delegate void Publisher([Publishes] Statement statement); // ONR2010
